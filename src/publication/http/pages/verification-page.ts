import { html } from '../../../platform/pages/html.js';
import { page } from './layout.js';
import type { Frame } from './layout.js';
import { word } from './words.js';

const FIELDS =
  'indexNumber documentNumber title issuers kind documentDate publishedAt releaseForm mark summary mainRecipients contact body files';
const INTERPRETATION_FIELDS = 'title form responsibleUnit publishedAt body files';
const FILE_FIELDS = 'role name mediaType size sha256';

/** How anybody can compute for themselves the hashes that a page shows (docs/evidence-format.md, for people). */
export function verificationPage(frame: Frame): string {
  const { lang } = frame.view;
  const names = (all: string): string => all.split(' ').join(lang === 'zh' ? '、' : ', ');
  const content = html`<h1>${word('verification', lang)}</h1>
    <p class="lead">${word('verificationLead', lang)}</p>
    <h2>${word('verifyText', lang)}</h2>
    <ol class="steps">
      <li>${word('verifyFetch', lang)} <code>/api/public/v1/documents/{id}</code></li>
      <li>${word('verifyFields', lang)} <code>${names(FIELDS)}</code></li>
      <li>${word('verifyFileFields', lang)} <code>${names(FILE_FIELDS)}</code></li>
      <li>${word('verifyCanonical', lang)}</li>
      <li>${word('verifyPrefix', lang)} <code>yuantou/projection/v1</code></li>
      <li>${word('verifyHash', lang)}</li>
    </ol>
    <h2>${word('verifyInterpretation', lang)}</h2>
    <p>
      ${word('verifyInterpretationHelp', lang)} <code>interpretations</code> ·
      <code>${names(INTERPRETATION_FIELDS)}</code> ·
      <code>yuantou/interpretationProjection/v1</code>
    </p>
    <h2>${word('verifyFiles', lang)}</h2>
    <p>${word('verifyFilesHelp', lang)} <code>sha256sum</code></p>
    <h2>${word('verifyMeaning', lang)}</h2>
    <p>${word('verifyMeaningHelp', lang)}</p>`;
  return page(frame, { title: word('verification', lang), section: 'verification', content });
}
