/** A refusal that office.js turns into an OfficeExtension.Error with the same code. */
export class ApiError extends Error {
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, httpStatus = 400) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

/** There is no such sheet, name or setting. */
export function itemNotFound(): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

/** An address, colour, size or value that Excel would not take. */
export function invalidArgument(why: string): ApiError {
  return new ApiError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${why}`,
  );
}

/** Something is protected. */
export function accessDenied(): ApiError {
  return new ApiError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** A member that Excel may have and this host has not; never answered by a guess. */
export function apiNotFound(member: string): ApiError {
  return new ApiError('ApiNotFound', `${member} is not part of this emulated host.`, 404);
}
