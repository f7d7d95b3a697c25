export function furnishHouse(url: string, passwords: ReadonlyMap<string, string>): Promise<Record<string, string>>;
