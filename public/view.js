// Says before anything is painted which arrangement the link asks for, so that nothing moves when the page starts, and how
// the picture opens. `fills`: a first visit, with nothing in the link, sees the seats fill. `own`: the link has settings, and
// the picture opens with those. `still`: the picture is simply there. Where it fills or is the link's own, the still picture
// would show another one first: it comes only where the live one is long in coming (styles/stadium.css).
const { dataset } = document.documentElement
const query = new URLSearchParams(location.search)
const view = query.get('view')
dataset.view = view === 'embed' || view === 'methods' ? view : 'page'
const isPlain = !location.hash && [...query.keys()].every(key => ['v', 'view', 'stage'].includes(key))
const isFirstVisit = performance.getEntriesByType('navigation')[0]?.type === 'navigate' && !document.hidden
const wantsLess = navigator.connection?.saveData || matchMedia('(prefers-reduced-motion: reduce)').matches
dataset.opening = !isPlain ? 'own' : isFirstVisit && !wantsLess ? 'fills' : 'still'
