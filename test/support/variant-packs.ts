import { PolicyPacks } from '../../src/disclosure/policy-packs.js';
import type { PolicyPack } from '../../src/disclosure/rules/policy-pack.js';
import type { INestApplicationContext } from '@nestjs/common';

/**
 * The packs of the installation, and versions derived from its default one in which some switches stand otherwise. A
 * document keeps the version it began under, so one running server serves stories of several practices.
 */
export class VariantPacks extends PolicyPacks {
  private readonly variants: PolicyPack[] = [];
  private inForce: PolicyPack | null = null;

  override get default(): PolicyPack {
    return this.inForce ?? super.default;
  }

  override find(id: string, version?: string): PolicyPack | undefined {
    // While the packs are first read nothing has been derived from them yet, not even the list.
    const derived = (this.variants as PolicyPack[] | undefined)?.find(
      (pack) => pack.id === id && pack.version === version,
    );
    return derived ?? super.find(id, version);
  }

  /** What `work` creates begins under the default pack with these switches. */
  async under<T>(switches: Partial<PolicyPack['switches']>, work: () => Promise<T>): Promise<T> {
    const base = super.default;
    const version = `${base.version}-${this.variants.length + 1}`;
    const derived = { ...base, version, switches: { ...base.switches, ...switches } };
    this.variants.push(derived);
    this.inForce = derived;
    try {
      return await work();
    } finally {
      this.inForce = null;
    }
  }
}

/** `await under(app, { joint: 'consensus' }, () => given(app).signed({ joint: ['czj'] }))` */
export function under<T>(
  app: { readonly nest: INestApplicationContext },
  switches: Partial<PolicyPack['switches']>,
  work: () => Promise<T>,
): Promise<T> {
  const packs = app.nest.get(PolicyPacks, { strict: false });
  if (!(packs instanceof VariantPacks)) throw new Error('the app was started without variant packs');
  return packs.under(switches, work);
}
