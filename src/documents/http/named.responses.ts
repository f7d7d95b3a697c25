/** A person, as far as others are told. */
export class Named {
  id!: string;
  name!: string;
}

export class UnitName {
  id!: string;
  name!: string;
}
