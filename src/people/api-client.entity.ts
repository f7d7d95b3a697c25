import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MachineScope } from './rules/scopes.js';

/** A department's own system, bound to one unit. */
@Entity({ schema: 'yuantou', name: 'api_client' })
export class ApiClientEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'client_id', type: 'text', update: false })
  clientId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'unit_id', type: 'uuid', update: false })
  unitId!: string;

  @Column({ name: 'secret_hash', type: 'text', select: false })
  secretHash!: string;

  @Column({ type: 'text', array: true, update: false })
  scopes!: MachineScope[];

  @Column({ name: 'created_at', type: 'timestamptz', update: false })
  createdAt!: Date;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
}
