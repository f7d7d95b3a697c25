import type { HtmlNode } from './word-html.js';

/** The clipboard's HTML as plain data. It is parsed into a document of its own: nothing in it runs or is fetched. */
export function parsedHtml(html: string): HtmlNode {
  return nodeOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function nodeOf(node: Node): HtmlNode {
  if (!(node instanceof Element)) return { name: '', text: node.textContent ?? '', attributes: {}, children: [] };
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name.toLowerCase(), value]));
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3).map(nodeOf);
  return { name: node.nodeName.toLowerCase(), text: '', attributes, children };
}
