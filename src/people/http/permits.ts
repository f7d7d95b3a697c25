import type { CustomDecorator } from '@nestjs/common';
import { rolesThatMay } from '../rules/administration.js';
import type { Permission } from '../rules/administration.js';
import { AnyRole } from '../sign-in/actor.js';

/** Opens a route to the administrators who may do this, by the table in `rules/administration.ts`. */
export const Permits = (permission: Permission): CustomDecorator => AnyRole(...rolesThatMay(permission));
