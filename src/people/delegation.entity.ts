import { Column, Entity, PrimaryColumn } from 'typeorm';

type Signer = 'principalHead' | 'deputyHead';

/** 委托: one head lends the signature of a post to another head of the same unit, from one day to another. */
@Entity({ schema: 'yuantou', name: 'delegation' })
export class DelegationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'unit_id', type: 'uuid', update: false })
  unitId!: string;

  @Column({ name: 'from_appointment_id', type: 'uuid', update: false })
  fromAppointmentId!: string;

  /** The role of the appointment that is lent. */
  @Column({ name: 'signer_kind', type: 'text', update: false })
  signerKind!: Signer;

  @Column({ name: 'to_appointment_id', type: 'uuid', update: false })
  toAppointmentId!: string;

  @Column({ name: 'to_role', type: 'text', update: false })
  toRole!: Signer;

  @Column({ name: 'starts_on', type: 'date', update: false })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: string;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', update: false })
  createdAt!: Date;

  /** Computed by the database: the days from `startsOn` to `endsOn`. */
  @Column({ name: 'held_on', type: 'daterange', insert: false, update: false, select: false })
  heldOn!: string;
}
