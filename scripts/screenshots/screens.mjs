/**
 * Every screen, with something on it: drawn by `npm run screenshots`, and walked by test/browser/every-screen.test.ts in
 * both languages and two widths. The test fails for a route without a line here.
 *
 * - `route`: as it is registered in web/src/<area>/routes.ts; of a document's and a list's faces, with the face; null for
 *   what has no route of its own
 * - `as`: who looks; without it nobody is signed in. `post`: as what, where they hold several posts
 * - `path`: where; it may ask the house (house.mjs) for a document
 * - `shows`: what must be there, so that no empty screen is looked at
 * - `then`: what is pressed before one looks
 */
export const SCREENS = [
  { name: 'sign-in', route: null, path: '/app/', shows: '#username' },
  { name: 'choose-post', route: null, path: '/app/', as: 'zwfwj.clerk', shows: '.posts', post: null },
  { name: 'desk', route: '/', as: 'fgw.drafter', path: '/app/', shows: '.desk-list li' },
  ...list('inbox', 'fgw.checker', 'todo'),
  ...list('done', 'fgw.checker', 'done'),
  ...list('finished', 'fgw.drafter', 'finished'),
  ...list('drafted', 'fgw.drafter', 'drafted'),
  ...list('copied', 'jyj.principal', 'cc'),
  { name: 'library', route: '/library', as: 'fgw.drafter', path: '/app/library', shows: '.row-document' },
  {
    name: 'new-document',
    route: '/documents/new',
    as: 'czj.drafter',
    path: '/app/documents/new',
    shows: '.drafting-fields',
  },
  edit('drafting', 'fgw.drafter', 'drafting', '.drafting-fields'),
  edit('cure', 'fgw.drafter', 'returned', '.cure-items'),
  document('handling', 'fgw.checker', 'unitOfficeReview', 'paper', '.paper-form'),
  document('text', 'fgw.drafter', 'published', 'text', '.document-text p'),
  document('changes', 'fgw.drafter', 'published', 'changes', '#tab-panel ins'),
  document('files', 'fgw.secrecy', 'confidentialityReview', 'files', '#tab-panel li, #tab-panel tr'),
  document('process', 'fgw.drafter', 'published', 'process', '.diagram svg'),
  document('log', 'fgw.drafter', 'published', 'log', '#tab-panel li, #tab-panel tr'),
  document('disclosure-review', 'jyj.disclosure', 'disclosureReview', 'disclosure', '.document-text p'),
  document('confidentiality-review', 'fgw.secrecy', 'confidentialityReview', 'confidentiality', 'mark.passage'),
  document('register', 'fgw.registrar', 'registration', null, '.number-shown'),
  document('publish', 'fgw.registrar', 'awaitingPublication', null, '.act-form'),
  document('retracted', 'fgw.principal', 'retracted', null, '.act-form, .acts-choice'),
  {
    name: 'return',
    route: '/documents/:id/return',
    as: 'zfb.principal',
    path: ({ officeReview }) => `/app/documents/${officeReview}/return`,
    shows: '.notice-item',
  },
  {
    name: 'sign',
    route: '/documents/:id/sign',
    as: 'zfb.principal',
    path: ({ leaderSignOff }) => `/app/documents/${leaderSignOff}/sign`,
    shows: '.act-send button',
  },
  { name: 'issuing', route: '/issuing', as: 'fgw.registrar', path: '/app/issuing', shows: '.issuing-row' },
  ...register('registers', 'fgw.registrar', 'proactive'),
  ...register('on-request-register', 'jyj.registrar', 'onRequest'),
  ...register('withheld-register', 'jyj.registrar', 'nonDisclosure'),
  { name: 'self-audits', route: '/self-audits', as: 'fgw.disclosure', path: '/app/self-audits', shows: '.data-table' },
  selfAudit('self-audit', '', '.audit-facts'),
  selfAudit('self-audit-items', '/items', '.state-title'),
  selfAudit('self-audit-report', '/report', '.state-title'),
  office('spot-checks', '/spot-checks', '.data-table'),
  office('spot-check', '/spot-checks/:id', '.spot-overview', ({ spotCheck }) => `/spot-checks/${spotCheck}`),
  office('rectifications', '/rectifications', '.data-table'),
  {
    name: 'rectification',
    route: '/rectifications/:id',
    as: 'fgw.disclosure',
    path: ({ rectification }) => `/app/rectifications/${rectification}`,
    shows: '.letter',
  },
  figures('figures', '', '.figure-table'),
  figures('figures-documents', '/documents?figure=documents&measure=total', 'main table, .state-block'),
  figures('bulletins', '/bulletins', '.state-block, .bulletin-list'),
  figures('annual-report', '/annual-report', '.figure-table, .state-block'),
  admin('units', 'admin.system'),
  admin('persons', 'admin.system'),
  admin('appointments', 'admin.security'),
  admin('delegations', 'admin.security', '.data-table tbody tr, .state-title'),
  admin('clients', 'admin.security'),
  admin('imports', 'admin.system', '.admin-card'),
  admin('series', 'fgw.registrar'),
  admin('phrases', 'fgw.checker'),
  admin('packs', 'admin.security', '.admin-pairs', openAll('main details')),
  admin('calendar', 'admin.system', '.state-title, .data-table, .admin-card, .admin-form'),
  admin('jobs', 'admin.system', '.state-title, .data-table, .admin-card, .admin-pairs'),
  admin('record', 'admin.audit'),
  {
    name: 'issued-imports',
    route: '/registers/imports',
    as: 'zfb.registrar',
    path: '/app/registers/imports',
    shows: 'h1',
  },
  { name: 'requests', route: '/requests', as: 'fgw.disclosure', path: '/app/requests', shows: '.requests-choice' },
  {
    name: 'requests-heat',
    route: '/requests/:part',
    as: 'fgw.disclosure',
    path: '/app/requests/heat',
    shows: '.data-table, .state-title',
  },
  admin('example-data', 'admin.system', '.admin-card', openAll('.admin-card')),
  {
    name: 'administration',
    route: '/administration',
    as: 'admin.system',
    path: '/app/administration',
    shows: '.admin-form',
    then: (page) => page.locator('.admin-form > summary').first().click(),
  },
  { name: 'help', route: '/help', as: 'fgw.drafter', path: '/app/help', shows: '.help-cards' },
  { name: 'not-found', route: null, as: 'fgw.drafter', path: '/app/nowhere', shows: '.state-title' },
  {
    name: 'not-yours',
    route: null,
    as: 'fgw.drafter',
    path: '/app/administration/record',
    shows: '.state-title',
  },
  {
    name: 'no-document',
    route: null,
    as: 'fgw.drafter',
    path: '/app/documents/00000000-0000-4000-8000-000000000000',
    shows: '[role=alert]',
  },
  { name: 'public-list', route: null, path: '/public', shows: '.documents > li' },
];

function list(name, as, tab) {
  const query = tab === 'todo' ? '' : `?tab=${tab}`;
  return [{ name, route: `/inbox?tab=${tab}`, as, path: `/app/inbox${query}`, shows: '.row-document' }];
}

function document(name, as, at, tab, shows) {
  const path = (house) => `/app/documents/${house[at]}${tab === null ? '' : `?tab=${tab}`}`;
  return { name, route: tab === null ? null : `/documents/:id?tab=${tab}`, as, path, shows };
}

function edit(name, as, at, shows) {
  return { name, route: '/documents/:id/edit', as, path: (house) => `/app/documents/${house[at]}/edit`, shows };
}

function register(name, as, which) {
  const path = `/app/registers?register=${which}`;
  return [{ name, route: `/registers?register=${which}`, as, path, shows: 'main tbody tr' }];
}

function selfAudit(name, page, shows) {
  const path = ({ selfAudit: id }) => `/app/self-audits/${id}${page}`;
  return { name, route: `/self-audits/:id${page}`, as: 'fgw.disclosure', path, shows };
}

function office(name, route, shows, at = () => route) {
  return { name, route, as: 'zfb.reviewer', path: (house) => `/app${at(house)}`, shows };
}

function admin(section, as, shows = '.data-table tbody tr', then = undefined) {
  const path = `/administration/${section}`;
  return { name: section, route: path, as, path: `/app${path}`, shows, then };
}

function figures(name, path, shows) {
  return { name, route: `/figures${path.split('?')[0]}`, as: 'zfb.principal', path: `/app/figures${path}`, shows };
}

/** Unfolds everything that is folded, once there is what is named. */
function openAll(named) {
  return async (page) => {
    await page.locator(named).first().waitFor();
    await page.evaluate(`document.querySelectorAll('main details').forEach((one) => (one.open = true))`);
  };
}
