// Lets the page open without a line: the shell alone, never an answer of an interface.
const SHELL = 'guanjia-shell'
const PAGE = '/'

/** The page, and the files that it names; what an earlier version named goes. */
async function keep(page) {
  const shell = await caches.open(SHELL)
  const named = (await page.clone().text()).match(/\/(?:assets\/[\w.-]+|icon\.svg)/g) ?? []
  await shell.put(PAGE, page)
  const kept = (await shell.keys()).map((request) => new URL(request.url).pathname)
  await Promise.all(kept.filter((it) => it !== PAGE && !named.includes(it)).map((it) => shell.delete(it)))
  await shell.addAll(named.filter((it) => !kept.includes(it)))
}

async function page(request) {
  try {
    const fresh = await fetch(request)
    if (fresh.ok) await keep(fresh.clone())
    return fresh
  } catch (noLine) {
    const kept = await caches.match(PAGE)
    if (kept) return kept
    throw noLine
  }
}

async function file(request) {
  return (await caches.match(request)) ?? fetch(request)
}

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(fetch(PAGE).then(keep))
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (origin !== self.location.origin || /^\/(api|desk|q)\//.test(pathname)) return
  if (event.request.mode === 'navigate') event.respondWith(page(event.request))
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') event.respondWith(file(event.request))
})
