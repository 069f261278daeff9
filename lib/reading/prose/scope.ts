import type { Token } from './tokens';

/**
 * Phrases that name more than the indicator they are read as: "công nghiệp và xây dựng" is more than industry, "dịch vụ và thuế sản phẩm" more
 * than services. The scope keeps their figures apart from those of the indicator alone. Codes of the message catalogue (scopes).
 */
const WIDER = new Map([
  ['industry_va', { word: 'xây', scope: 'with-construction' }],
  ['services_va', { word: 'thuế', scope: 'with-product-taxes' }],
]);

interface Named {
  readonly start: number;
  readonly end: number;
}

/** The scope that the words of a phrase give their indicator; undefined where they name just that. */
export function scopeOf(id: string, named: Named, tokens: readonly Token[]): string | undefined {
  const wider = WIDER.get(id);
  if (!wider) return undefined;
  return tokens.some((token) => token.word === wider.word && token.start >= named.start && token.end <= named.end)
    ? wider.scope
    : undefined;
}
