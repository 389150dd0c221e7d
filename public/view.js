// Says before anything is painted which view the link asks for, and how the picture opens (`data-opening`): `fills`, a first
// visit with nothing in the link; `own`, with the link's settings; `still`, the picture is simply there.
//
// And says where no live picture will come (`data-unstarted`): `folder`, the page was opened from disk; `old`, the engine
// cannot read modules; `sandboxed`, a frame without an origin may not; `missing`, they did not come, or ended in an error.
//
// Engines of twenty years ago have to read this.
;(function () {
  var root = document.documentElement
  function unstarted(why) {
    if (!root.getAttribute('data-unstarted')) root.setAttribute('data-unstarted', why)
  }
  // From a folder no script of the page is let run but this one. In the single file it stands in the page, without an address.
  if (location.protocol === 'file:' && document.currentScript && document.currentScript.src)
    unstarted('folder')
  if (!('noModule' in document.createElement('script'))) unstarted('old')
  // In a frame without an origin a script is refused that can be had otherwise.
  function refused(script) {
    if (self.origin !== 'null' || !self.fetch) return unstarted('missing')
    fetch(script.src, { mode: 'no-cors' }).then(
      function () {
        unstarted('sandboxed')
        var address = document.querySelector('.own-address')
        if (address) address.textContent = location.href
      },
      function () {
        unstarted('missing')
      },
    )
  }
  function listen(event) {
    // Once the page stands (src/views/page.ts) an error is not one of starting.
    if (document.body && document.body.getAttribute('data-view')) return
    if (event.target.tagName === 'SCRIPT') refused(event.target)
    else if (event.target === window) unstarted(/SyntaxError/.test(event.message) ? 'old' : 'missing')
  }
  addEventListener('error', listen, true)

  // As src/store/link/query.ts undoes what was done to a link on its way; the page itself has the last word.
  function decoded(text, times) {
    try {
      return times > 0 ? decoded(decodeURIComponent(text), times - 1) : text
    } catch (_) {
      return text
    }
  }
  var search = location.search
  var view
  // A link with a question and no view is the question’s.
  var usual = 'page'
  var pairs = (/=/.test(search) ? search : decoded(search, 1)).split(/[?&;]/)
  for (var at = 0; at < pairs.length; at++) {
    if (/^(kept|slides|parentUrl|parentTitle)=/i.test(pairs[at])) continue
    var pair = decoded(pairs[at].replace(/\+/g, ' '), 3).replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    var found = /(?:^|[?&;,|\s])\W*view\W*[=:\uff1d]\W*(?:3d)?([\w-]*)\W*(?:$|[?&;#<>,|\s])/i.exec(pair)
    if (found && view === undefined) view = found[1].toLowerCase()
    if (/(?:^|[?&;])\W*ask\W*=/i.test(pair)) usual = 'ask'
  }
  // In somebody else's page nothing takes the focus before the reader has done something here (src/lib/focus.ts).
  if (self.parent && self.parent !== self) root.setAttribute('data-framed', 'true')
  var views = ['page', 'embed', 'methods', 'briefing', 'present', 'notes', 'teach', 'ask', 'plan']
  root.setAttribute('data-view', views.indexOf(view) < 0 ? usual : view)

  function saysHow(pair) {
    return pair && !/^(v|view|stage)(=|$)/.test(pair)
  }
  var isPlain = !location.hash && !search.slice(1).split('&').some(saysHow)
  var entries = performance.getEntriesByType ? performance.getEntriesByType('navigation') : []
  var isFirstVisit = entries.length > 0 && entries[0].type === 'navigate' && !document.hidden
  var isSaving = navigator.connection && navigator.connection.saveData
  var wantsLess = isSaving || matchMedia('(prefers-reduced-motion: reduce)').matches
  var seen = !isPlain ? 'own' : isFirstVisit && !wantsLess ? 'fills' : 'still'
  root.setAttribute('data-opening', seen)
})()
