/** `图为……` `图①：……` `左图：……`, but not `图书馆……`, or `（图为……）` in a text */
const opening = /^(?:[左右上下]?图\s*(?:[①-⑳为為：:]|[\d一二三四五六]{1,2}\s*[：:为為]))/u;

/** The words open as the caption of a picture does. */
export const opensCaption = (text: string) => opening.test(text);
