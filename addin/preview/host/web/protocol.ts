/**
 * The messages by which Excel on the web and an add-in's frame talk. Recorded from the traffic of the unmodified office.js;
 * names and numbers are its own.
 */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** Methods of the document, by dispatch number. */
export const DispatchId = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;

/** Errors of a method call, by number. */
export const errorNumbers: ReadonlyMap<string, number> = new Map([
  ['InvalidOperationInCellEditMode', 5004],
  ['NotSupported', 5007],
  ['RequestPayloadSizeLimitExceeded', 5103],
  ['ResponsePayloadSizeLimitExceeded', 5104],
]);

/** What a pane tells its host and the host its pane about focus and keys. */
export const hostActions: ReadonlyMap<number, string> = new Map([
  [0, 'select'],
  [1, 'unselect'],
  [4, 'focusIn'],
  [5, 'focusOutByF6'],
  [6, 'focusOutByShiftF6'],
  [10, 'pageReady'],
  [11, 'tabIn'],
  [12, 'shiftTabIn'],
  [13, 'tabOut'],
  [14, 'shiftTabOut'],
  [15, 'escape'],
  [16, 'f2'],
  [17, 'nothingToFocus'],
  [18, 'nothingToFocusBackwards'],
  [21, 'pageChanged'],
  [35, 'officeReady'],
  [39, 'shortcut'],
]);

export const tabIn = 11;

/** A message of the frame. Everything in it is checked before use. */
export interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data?: unknown;
}

/** Reads a message; null for anything that is none. */
export function readMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message: unknown = JSON.parse(data);
    if (typeof message !== 'object' || message === null) return null;
    const { _actionName, _conversationId } = message as Partial<FrameMessage>;
    return typeof _actionName === 'string' && typeof _conversationId === 'string' ? (message as FrameMessage) : null;
  } catch {
    return null;
  }
}

/** The answer to a message, or an event for somebody who registered with it. */
export function answerTo(
  message: FrameMessage,
  origin: string,
  data: unknown,
  type: number = ResponseType.answer,
  error = 0,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: error,
    _responseType: type,
    _serializerVersion: 1,
  });
}
