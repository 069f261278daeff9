/**
 * Errors of the host, with the codes and sentences Excel itself answers.
 * Source: "Error handling with the application-specific JavaScript APIs", table of Excel error codes.
 */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function invalidArgument(location: string, why = ''): HostError {
  const sentence = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', why === '' ? sentence : `${sentence} (${why})`, location);
}

/** A two-dimensional value that does not have the shape of its range. */
export function wrongDimensions(location: string): HostError {
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError('InvalidArgument', message, location);
}

export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);
}

export function invalidOperation(location: string, why = ''): HostError {
  const sentence = 'The operation attempted is invalid on the object.';
  return new HostError('InvalidOperation', why === '' ? sentence : `${sentence} (${why})`, location);
}

export function invalidReference(location: string): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.', location);
}

export function accessDenied(location: string): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', location);
}

export function unsupportedFeature(location: string, what: string): HostError {
  const message = `The operation failed because the source worksheet contains one or more unsupported features: ${what}.`;
  return new HostError('UnsupportedFeature', message, location);
}

/** What Excel would do but this host does not: said loudly, never answered with a default. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `The requested feature isn't implemented by this host: ${member}`, member);
}

export function apiNotFound(member: string, set: string): HostError {
  const message = `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member} needs ${set})`;
  return new HostError('ApiNotFound', message, member);
}

/** HTTP status that goes with a code in the answers of the host. */
export function statusOf(code: string): number {
  if (code === 'ItemNotFound' || code === 'ApiNotFound') return 404;
  if (code === 'AccessDenied') return 403;
  if (code === 'ItemAlreadyExists') return 409;
  if (code === 'NotImplemented') return 501;
  return 400;
}
