// Unpacks the browser that an npm package brings, where none is installed: once, before two test files would do it at the
// same moment; in a process of its own, as the package changes where programs look for their libraries.
import { existsSync } from 'node:fs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

if (!INSTALLED.some((path) => existsSync(path))) {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  await packaged.executablePath();
}
