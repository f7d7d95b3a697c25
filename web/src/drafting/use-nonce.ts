/** Where a style element is needed after all, the content security policy asks for the page's nonce. */
export const useNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
