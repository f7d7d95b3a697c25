import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** The server sends these as they lie there: what never changes is compressed once, when it is built. */
const compressed = (folder: string): Plugin => ({
  name: 'compressed',
  closeBundle() {
    for (const name of readdirSync(folder).filter((one) => /\.(js|css)$/.test(one))) {
      const bytes = readFileSync(join(folder, name));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes));
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
    }
  },
});

/** Built into `web/dist`, served by the server below `/app/`. */
export default defineConfig({
  base: '/app/',
  plugins: [compressed(join(import.meta.dirname, 'dist', 'assets'))],
  build: {
    outDir: 'dist',
    // The server tells browsers to keep these for ever: their names change with their bytes.
    assetsDir: 'assets',
    // Which files a route brings is measured by `npm run bench:web`.
    manifest: true,
    // A file inlined into a style sheet would need more of the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // antd marks every file as «use client», which says nothing here.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': 'http://127.0.0.1:3000', '/public': 'http://127.0.0.1:3000' },
  },
});
