import { ApiProperty } from '@nestjs/swagger';

export class SavedFilterView {
  name!: string;
  query!: string;
}

/** How a person likes the workbench. */
export class PreferencesView {
  @ApiProperty({ enum: ['zh', 'en'], nullable: true })
  language!: 'zh' | 'en' | null;
  shortcuts!: boolean;
  toursSeen!: string[];
  @ApiProperty({ type: [SavedFilterView] })
  savedFilters!: SavedFilterView[];
}
