import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Where `npm run dev` finds the rest of the suite. Sign in there first: both are the same host to a browser's cookies.
const suite = process.env.CONSOLE ?? 'http://localhost:8090'
const passedOn = { target: suite, changeOrigin: true }

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': passedOn, '/desk/': passedOn } },
  build: { outDir: 'target/bundle', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  test: {
    environment: 'happy-dom',
    include: ['web/**/*.test.{ts,tsx}'],
    setupFiles: ['web/shared/testing.ts'],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
