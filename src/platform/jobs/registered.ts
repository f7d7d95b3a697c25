import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** Finds what the features bring along: every provider of a kind, wherever it is listed. */
@Injectable()
export class Registered {
  constructor(private readonly discovery: DiscoveryService) {}

  all<T extends object>(kind: abstract new (...args: never[]) => T): T[] {
    const instances = this.discovery.getProviders().map((provider): unknown => provider.instance);
    return [...new Set(instances.filter((instance): instance is T => instance instanceof kind))];
  }

  /** In the order of their names. @throws Error when two bear one name: a bug */
  named<T extends { name: string }>(kind: abstract new (...args: never[]) => T): T[] {
    const found = this.all(kind).sort((a, b) => (a.name < b.name ? -1 : 1));
    const twice = found.find(({ name }, i) => found[i + 1]?.name === name);
    if (twice) throw new Error(`two of ${kind.name} are named ${twice.name}`);
    return found;
  }
}
