import { Module } from '@nestjs/common';
import { PolicyPacksController } from './http/policy-packs.controller.js';
import { VocabularyController } from './http/vocabulary.controller.js';
import { PolicyPacks } from './policy-packs.js';

/** The legal rules: attribute, grounds, gate and policy packs. They know no workflow. */
@Module({
  controllers: [PolicyPacksController, VocabularyController],
  providers: [PolicyPacks],
  exports: [PolicyPacks],
})
export class DisclosureModule {}
