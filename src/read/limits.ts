/** Limits: what reading bears, where the user says nothing else. */

export const readDefaults = {
  type: null,
  ignore: true,
  /** 32 MB: a thousand times what an article has. */
  maxFileSize: 32 * 1024 * 1024,
} as const;
