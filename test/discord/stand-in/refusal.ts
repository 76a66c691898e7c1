import type { Json } from './types.ts';

interface Details {
  status: number;
  code: number;
  message: string;
  /** false for what a well-behaved client can't know beforehand, such as a missing permission */
  isViolation?: boolean;
  errors?: Json;
}

/** Discord says no. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly isViolation: boolean;
  readonly errors: Json | undefined;

  constructor({ status, code, message, isViolation = true, errors }: Details) {
    super(message);
    this.status = status;
    this.code = code;
    this.isViolation = isViolation;
    this.errors = errors;
  }

  toJSON(): Json {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** The refusals by name, with Discord's real status and code. */
export const REFUSALS = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized', isViolation: false },
  unknownRoute: { status: 404, code: 0, message: '404: Not Found' },
  unknownChannel: { status: 404, code: 10_003, message: 'Unknown Channel' },
  unknownGuild: { status: 404, code: 10_004, message: 'Unknown Guild' },
  unknownMessage: { status: 404, code: 10_008, message: 'Unknown Message', isViolation: false },
  unknownUser: { status: 404, code: 10_013, message: 'Unknown User' },
  unknownWebhook: { status: 404, code: 10_015, message: 'Unknown Webhook' },
  unknownInteraction: { status: 404, code: 10_062, message: 'Unknown interaction' },
  acknowledged: { status: 400, code: 40_060, message: 'Interaction has already been acknowledged.' },
  missingAccess: { status: 403, code: 50_001, message: 'Missing Access', isViolation: false },
  notYours: { status: 403, code: 50_005, message: 'Cannot edit a message authored by another user' },
  emptyMessage: { status: 400, code: 50_006, message: 'Cannot send an empty message' },
  closedToDms: {
    status: 403,
    code: 50_007,
    message: 'Cannot send messages to this user',
    isViolation: false,
  },
  missingPermissions: { status: 403, code: 50_013, message: 'Missing Permissions', isViolation: false },
  tooLarge: { status: 413, code: 40_005, message: 'Request entity too large' },
  noHistory: {
    status: 403,
    code: 160_002,
    message: 'Cannot reply without permission to read message history',
    isViolation: false,
  },
} as const satisfies Record<string, Details>;

/** Throws a refusal by its name. */
export function refuse(name: keyof typeof REFUSALS): never {
  throw new Refusal(REFUSALS[name]);
}

/** Throws "Invalid Form Body" with what is wrong where. */
export function refuseForm(problems: string[]): never {
  throw new Refusal({
    status: 400,
    code: 50_035,
    message: `Invalid Form Body: ${problems.join('; ')}`,
    errors: { _errors: problems.map((message) => ({ code: 'INVALID', message })) },
  });
}
