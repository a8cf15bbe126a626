// Control characters (C0, DEL, C1) and the marks that change the direction of writing.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Escape sequences whole, so that taking out the escape character leaves no rubbish behind. */
const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[@-Z\\-_]/gu;

/** Text from lists, files and arguments as it may be shown: in one line, and unable to steer a terminal. */
export function oneLine(text: string): string {
  return text
    .replace(sequences, '')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(unprintable, '');
}
