/** A page that has a case open says so this often, in seconds. */
export const PRESENCE_BEAT_SECONDS = 15;

/** Who has not been heard of for so many seconds is taken for gone: two beats lost and a little. */
export const PRESENCE_SECONDS = 40;
