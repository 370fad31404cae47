import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import './app/look.css'

// Only where the page is safe from others on the way, which is where browsers have it.
void navigator.serviceWorker?.register('/sw.js')

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
