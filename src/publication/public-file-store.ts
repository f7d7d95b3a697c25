import { LocalFileStore } from '../platform/storage/local-file-store.js';

/**
 * Files that are or were just published, in a folder of their own: a process on a host that faces the internet is given
 * this folder and never the one that holds drafts.
 */
export class PublicFileStore extends LocalFileStore {}
