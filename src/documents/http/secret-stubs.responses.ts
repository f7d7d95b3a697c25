/** That a document was handled off-line: who, when and for which unit. No title, no number, no level. */
export class SecretStubView {
  id!: string;
  unit!: { id: string; name: string };
  registeredBy!: { id: string; name: string; post: string };
  registeredAt!: string;
}
