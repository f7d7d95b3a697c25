/** RFC 6266 with RFC 5987: the real name for every browser of this century, its ending for the others. */
export function dispositionOf(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="file${ending}"; filename*=UTF-8''${encoded}`;
}
