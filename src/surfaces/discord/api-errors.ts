import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

function hasCode(error: unknown, codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

/** She may not write there: trying again changes nothing. */
export function isNoEntry(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.InvalidActionOnArchivedThread,
    RESTJSONErrorCodes.ThreadLocked,
  ]);
}

/** She may write there, but not as a reply. */
export function isReplyRefused(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory]);
}

/** What was to be changed isn't there any more. */
export function isGone(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]);
}

/** The interaction can't be answered (any more): too late, or a repeated request got through the first time. */
export function isInteractionOver(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  ]);
}
