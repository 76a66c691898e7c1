const ANYBODY =
  /\b(?:is|are) there (?:any|an?|some)\b|\bany(?:one|body)\b|\bdoes any\b|(?:会社|企業|ところ|とこ|ぷれいや)(?:は|って|が|も)?(?:ある|あり|いる|います|おる)/;

/** Whether a folded question asks if there is somebody of whom a thing is true: the thing itself isn't claimed. */
export const asksForAnybody = (folded: string): boolean => ANYBODY.test(folded);
