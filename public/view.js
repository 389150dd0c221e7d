// Says which arrangement the link asks for before anything is painted, so that nothing moves when the page starts.
document.documentElement.dataset.view = /[?&]view=(embed|methods)(&|$)/.exec(location.search)?.[1] ?? 'page'
