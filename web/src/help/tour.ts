import type { Schemas } from '../api/client';
import type { Say } from '../words/use-words';
import type words from './words.json';

type Role = Schemas['OwnAppointment']['role'];
type Place = 'main' | 'draft' | 'inbox' | 'library' | 'issuing' | 'registers' | 'administration' | 'person' | 'help';

/** Where the two steps that are a post's own point to; the frame marks its places with `data-tour`. */
const OWN_PLACES: Record<Role, readonly [Place, Place]> = {
  drafter: ['draft', 'inbox'],
  unitOfficeReviewer: ['inbox', 'inbox'],
  disclosureOfficer: ['inbox', 'registers'],
  confidentialityReviewer: ['inbox', 'inbox'],
  principalHead: ['inbox', 'inbox'],
  deputyHead: ['inbox', 'inbox'],
  officeReviewer: ['inbox', 'inbox'],
  registrar: ['issuing', 'registers'],
  auditor: ['registers', 'library'],
  systemAdministrator: ['administration', 'administration'],
  securityAdministrator: ['administration', 'administration'],
  auditAdministrator: ['administration', 'administration'],
};

/** Five steps for a post. Loaded when it is started; can be left at any step. */
export async function startTour(role: Role, t: Say<typeof words>, onEnd: () => void): Promise<void> {
  const [{ driver }] = await Promise.all([import('driver.js'), import('driver.js/dist/driver.css')]);
  const [first, second] = OWN_PLACES[role];
  const steps = [
    { place: 'main', text: t('tour-desk') },
    { place: first, text: t(`tour-${role}-1`) },
    { place: second, text: t(`tour-${role}-2`) },
    { place: 'person', text: t('tour-person') },
    { place: 'help', text: t('tour-help') },
  ];
  driver({
    showProgress: true,
    animate: false,
    progressText: t('tourProgress'),
    nextBtnText: t('tourNext'),
    prevBtnText: t('tourBack'),
    doneBtnText: t('tourDone'),
    steps: steps.map(({ place, text }) => ({
      element: `[data-tour="${place}"]`,
      popover: { title: t('tour'), description: text },
    })),
    onDestroyed: onEnd,
  }).drive();
}
