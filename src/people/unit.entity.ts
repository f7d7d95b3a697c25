import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnitKind } from './rules/roles.js';

@Entity({ schema: 'yuantou', name: 'unit' })
export class UnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true, update: false })
  parentId!: string | null;

  @Column({ type: 'text', update: false })
  kind!: UnitKind;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName!: string;

  @Column({ name: 'document_prefix', type: 'text', nullable: true })
  documentPrefix!: string | null;

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ name: 'credit_code', type: 'text', nullable: true })
  creditCode!: string | null;

  @Column({ name: 'small_unit', type: 'boolean', default: false })
  smallUnit!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', update: false })
  createdAt!: Date;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
}
