import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../rules/roles.js';
import type { Role } from '../rules/roles.js';

export class ExamplePostResponse {
  @ApiProperty({ enum: ROLES })
  role!: Role;

  /** 职务 */
  post!: string;
  unit!: string;
}

export class ExamplePersonResponse {
  username!: string;
  name!: string;

  /** In force today. */
  appointments!: ExamplePostResponse[];
}

export class ExampleDataResponse {
  present!: boolean;

  /** An external database is never emptied. */
  removable!: boolean;

  /** Those who are not disabled. */
  people!: ExamplePersonResponse[];
}
