export { aboutFinding } from './about';
export { explainCross, matchingMessages, printedFigure, printFindingGap, sourceName } from './explain';
export type { CrossCode } from './findings';
export { byGravity, countGravities, GRAVITIES, type Gravity, gravityOf } from './gravity';
export type { GroupCode } from './judge-group';
export {
  type CrossCheck,
  checkAcross,
  findingsBySource,
  type GroupMember,
  type MatchedGroup,
  type MatchOptions,
  matchSources,
} from './match';
export { applyNotes, EXPLAINED, NoteKeys } from './notes';
export {
  type FindingNote,
  isNotesProblem,
  type NotedFigure,
  type NotesProblem,
  noteKey,
  readNotes,
  withNote,
  writeNotes,
} from './notes-file';
export { type MatchSource, sourcesOf } from './source';
