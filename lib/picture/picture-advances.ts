/* Written by `scripts/picture/write-picture-data.mjs`; do not edit by hand. */

/** The letters measured, in the order of each row. */
export const PICTURE_LETTERS = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ £°·½‘’“”–—…€";

export type PictureFace = 'title' | 'sentence' | 'strong' | 'words';

/** For each letter its advance in thousandths of an em, as two digits of base 36. */
export const PICTURE_ADVANCES: Readonly<Record<PictureFace, string>> = {
  title: '677c9ugegem4ke5b7o7obfew6n9d6hawgegegegegegegegegege787jewewewcmork2ibjkldi8gql0mn9pbukuh2rwlaluhgluiufjjblijhrpk6jahy8hav8iewbedwddflcjfvd59udxfx7t74fg7lnng6f1fzfjb9az9xfgf0laepewcj8d6f8dew67geag6xlu6h6kbmbpdvigilge',
  sentence: '627d9xg0g0lzjt5e7o7obre56l9j6davg0g0g0g0g0g0g0g0g0g0707de5e5e5c2ojjri1jel4hqgdkpm89hc1kegsr9l0lgh1lgi6fbinl5j4r0jvj1hl8oav8pe5bedwcmezc0f9cm9jdmfe7r6yez7gmtfpeffgezb0ae9keueckkdxefbx8i6k8ie562g0ai6slu6h6ibkbme2ini6g0',
  strong: '5k84ccg7f1quk96u9x9xbbho8c998c8ag3g3g3g3g3g3g3g3g3g39c9chohohoh1rqjpjmk1k8iogxm2kc7ug9jbfungkclqimlqjxijh7k4inqij2ithm9f8a9fhoe35tfgggf7ggfl8jgfg8706yf370nxg8gmgggga2f18qg7epl2f6epe5ay6tayho5kg4b499nr7s7sdededwrsqtg4',
  words: '5s7nakg6e9qgjc5x9v9vbbhe7r997r86ftftftftftftftftftft8b8bheheheg5rwj0jfk8kdish0m4kf7hfmiheznjkflvihlvk6iogvkbi2prixi9hn8c868chedj59f6ftehftf97vfjfp6c69ed6cnwfpfwftft9be98bfoe3k6ece3dv9x6t9xhe5sfub499ni6r6rb6b6dwrsnsg5',
};
