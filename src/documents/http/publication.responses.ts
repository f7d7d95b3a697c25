import { ActView } from './document.responses.js';

/** Where the public finds it, and the hash by which it can be told that it is what was signed. */
export class PublicationView extends ActView {
  /** `/api/public/v1/documents/<id>` */
  publicId!: string;
  projectionHash!: string;
}
