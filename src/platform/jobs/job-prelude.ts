/** What has to be looked at before a job or a duty, as a request does when somebody signs in: what others have changed. */
export abstract class JobPrelude {
  abstract prepare(): Promise<void>;
}
