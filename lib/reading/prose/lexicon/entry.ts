/**
 * Families of units that a level of an indicator may be printed in:
 * M money, P percent, C counts, A area, W mass, L length, V volume, E energy, T ratio, X points or index numbers.
 */
export type UnitFamily = 'M' | 'P' | 'C' | 'A' | 'W' | 'L' | 'V' | 'E' | 'T' | 'X';

/** Indicator id, the unit families of its levels, and the phrases that name it (see Phrases for the pattern signs), separated by ";". */
export type LexiconEntry = readonly [id: string, families: string, phrases: string];
