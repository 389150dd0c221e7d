// Says which arrangement the link asks for before anything is painted, so that nothing moves when the page starts.
document.documentElement.dataset.view = /[?&]view=embed(&|$)/.test(location.search) ? 'embed' : 'page'
