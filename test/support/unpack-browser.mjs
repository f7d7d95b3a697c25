// Unpacks the browser that an npm package brings: once, before two test files would do it at the
// same moment; in a process of its own, as the package changes where programs look for their libraries.
import { chromiumPath } from '../../scripts/chromium.mjs';

await chromiumPath();
