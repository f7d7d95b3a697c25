import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './rules/roles.js';

@Entity({ schema: 'yuantou', name: 'appointment' })
export class AppointmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'person_id', type: 'uuid', update: false })
  personId!: string;

  @Column({ name: 'unit_id', type: 'uuid', update: false })
  unitId!: string;

  @Column({ type: 'text', update: false })
  role!: Role;

  @Column({ type: 'text', update: false })
  post!: string;

  @Column({ name: 'starts_on', type: 'date', update: false })
  startsOn!: string;

  /** The last day; the day before `startsOn` when it was cancelled before it began. */
  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', update: false })
  createdAt!: Date;

  /** Computed by the database for the separation of the three administrators. */
  @Column({ type: 'text', insert: false, update: false, select: false })
  duty!: string;

  /** Computed by the database: the days from `startsOn` to `endsOn`. */
  @Column({ name: 'held_on', type: 'daterange', insert: false, update: false, select: false })
  heldOn!: string;

  /** Computed by the database: what a post is found by. */
  @Column({
    name: 'post_grams',
    type: 'text',
    array: true,
    nullable: true,
    insert: false,
    update: false,
    select: false,
  })
  postGrams!: string[] | null;
}
