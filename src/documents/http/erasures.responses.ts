import { ApiProperty } from '@nestjs/swagger';

export class ErasingPerson {
  id!: string;
  name!: string;
}

/** One erasure: who asked for it, who confirmed it, and what is left to prove which document it was. */
export class ErasureView {
  id!: string;
  documentId!: string;
  unit!: { id: string; name: string };
  /** SHA-256 of the texts as they last stood; the texts themselves nobody can read */
  hashes!: { content: string; disclosure: string; interpretation: string };
  reason!: string;
  proposedBy!: ErasingPerson;
  /** ISO 8601. */
  proposedAt!: string;
  @ApiProperty({ type: ErasingPerson, nullable: true })
  confirmedBy!: ErasingPerson | null;
  confirmedAt!: string | null;
  /** how many texts and files went; null until it is confirmed */
  texts!: number | null;
  files!: number | null;
}

export class ErasurePage {
  @ApiProperty({ type: [ErasureView] })
  items!: ErasureView[];
}
