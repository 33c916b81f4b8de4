import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { build, defineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const firefox = process.env['TARGET'] === 'firefox';
/** Open shadow roots for our own browser tests; nothing else differs. */
const e2e = process.env['E2E'] === '1';

export default defineConfig({
  plugins: [
    crx({
      manifest: firefox ? forFirefox() : manifest,
      browser: firefox ? 'firefox' : 'chrome',
      contentScripts: { injectCss: false },
    }),
    onDemand('src/content/pick'),
    withoutRawCode(),
    smaller('src/content/'),
  ],
  resolve: {
    alias: [
      {
        find: /^core-js\/.*$/,
        replacement: fileURLToPath(new URL('src/core/signing/no-polyfills.ts', import.meta.url)),
      },
      {
        find: /^punycode$/,
        replacement: fileURLToPath(new URL('src/core/signing/to-ascii.ts', import.meta.url)),
      },
    ],
  },
  define: { __OPEN_ROOTS__: JSON.stringify(e2e) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `dist/${e2e ? 'e2e-' : ''}${firefox ? 'firefox' : 'chrome'}`,
    emptyOutDir: true,
    target: firefox ? 'firefox128' : 'chrome120',
    modulePreload: false,
  },
});

/** Firefox has no service workers in extensions but event pages, and wants an id to keep data under. */
function forFirefox() {
  // Firefox knows no schema of managed storage, and hands over whatever the policy holds.
  const { minimum_chrome_version: _, storage: _schema, background, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' as const },
    // What Firefox sets by itself, without its "upgrade-insecure-requests": a pack may come from a server on this very machine.
    content_security_policy: { extension_pages: "script-src 'self'" },
    browser_specific_settings: {
      gecko: {
        id: 'countersign@countersign.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}

/** A script that is put into a page when somebody asks for it: one file, named in no manifest and reachable for no page. */
function onDemand(path: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'on-demand',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { root, mode, define, build: wanted } = config;
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        root,
        mode,
        ...(define ? { define } : {}),
        build: {
          write: false,
          target: wanted.target,
          minify: wanted.minify,
          lib: {
            entry: `${path}.iife.ts`,
            formats: ['iife'],
            name: 'countersign',
            fileName: () => `${path}.js`,
          },
        },
      });
      for (const { output } of [built].flat() as { output: { type: string; code?: string }[] }[]) {
        for (const { type, code } of output)
          if (type === 'chunk' && code)
            this.emitFile({ type: 'asset', fileName: `${path}.js`, source: code });
      }
    },
  };
}

/**
 * Takes out what Preact can do and an extension must not: set innerHTML (we never ask for it: text is text). And sees that nothing
 * makes code of text, which Firefox refuses in a content script. Done on the finished files because content scripts are bundled
 * apart, without plugins.
 */
function withoutRawCode(): Plugin {
  const clean = (code: string) => code.replaceAll(/\(?\b\w+\.innerHTML\s*=\s*\w+\.__html\)?/g, '0');
  return {
    name: 'without-raw-code',
    enforce: 'post',
    async generateBundle(_, bundle) {
      await rewriteScripts(bundle, (before, name) => {
        const code = clean(before);
        if (/\.innerHTML\s*=[^=]|[^.\w]Function\(|\beval\(/.test(code))
          throw new Error(`${name}: makes code or HTML of text`);
        return code;
      });
    },
  };
}

/** Takes another twentieth of the room from what loads with each page of X: the build itself looks at a file once only. */
function smaller(folder: string): Plugin {
  return {
    name: 'smaller',
    enforce: 'post',
    async generateBundle(_, bundle) {
      await rewriteScripts(bundle, async (before, name) => {
        if (!name.startsWith(folder)) return before;
        const { code } = await minify(before, {
          compress: { passes: 2, ecma: 2020 },
          format: { ecma: 2020 },
        });
        if (code === undefined) throw new Error(`${name}: nothing is left of it`);
        return code;
      });
    },
  };
}

/** Puts something else in the place of every finished script, of whichever kind the bundle holds it. */
async function rewriteScripts(
  bundle: Rolldown.OutputBundle,
  change: (code: string, name: string) => string | Promise<string>,
): Promise<void> {
  for (const file of Object.values(bundle)) {
    if (!file.fileName.endsWith('.js')) continue;
    if (file.type === 'chunk') file.code = await change(file.code, file.fileName);
    else file.source = await change(String(file.source), file.fileName);
  }
}
