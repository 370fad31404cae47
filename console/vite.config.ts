import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'target/bundle', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  test: { environment: 'happy-dom', include: ['web/**/*.test.{ts,tsx}'], setupFiles: ['web/shared/testing.ts'] },
})
