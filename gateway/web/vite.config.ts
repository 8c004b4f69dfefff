import vue from '@vitejs/plugin-vue'
import elementPlus from 'unplugin-element-plus/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue(), elementPlus({})],
  build: { outDir: 'dist', assetsDir: 'assets', chunkSizeWarningLimit: 700 },
  // A platform that runs beside it: ./budget up
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
  test: { environment: 'jsdom', include: ['test/**/*.test.ts'], server: { deps: { inline: ['element-plus'] } } },
})
