import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'yuantou', name: 'person' })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', update: false })
  username!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'password_hash', type: 'text', select: false })
  passwordHash!: string;

  /** Made by the machine: nothing but replacing it is allowed. */
  @Column({ name: 'password_temporary', type: 'boolean', default: true })
  passwordTemporary!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', update: false })
  createdAt!: Date;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  /** Computed by the database: what a person is found by. */
  @Column({
    name: 'sought_grams',
    type: 'text',
    array: true,
    nullable: true,
    insert: false,
    update: false,
    select: false,
  })
  soughtGrams!: string[] | null;
}
