/* Written by `scripts/picture/write-picture-data.mjs`; do not edit by hand. */

/** The letters measured, in the order of each row. */
export const PICTURE_LETTERS = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ £°·½‘’“”–—…€";

export type PictureFace = 'title' | 'sentence' | 'strong' | 'words';

/** For each letter its advance in thousandths of an em, as two digits of base 36. */
export const PICTURE_ADVANCES: Readonly<Record<PictureFace, string>> = {
  title: '677c9ygegem4k05f7o7ob1ew6n7t6hawgegegegegegegegegege787jewewewcmo6k2i4j8l1i8gqkpmn9pbukuh2rwlal7h9l7iufjjblijjrqk6jahy8hav8iewbedwcwf1bofac4ckd7fx7s71fg7lnmg5dvf1eqaja99bf4dkk0epdic48d6f8dew67geag5flu6i6kbnbpcbgwilge',
  sentence: '627d9yg0g0lzjg5f7o7obde56l816davg0g0g0g0g0g0g0g0g0g0707de5e5e5c2nzjrhvj3kthqgdkem89hc1kegsr9l0kvgwkvi6fbinl5j5r0jvj1hl8oav8pe5bedwc9eib9eqbpcocwfe7r6wez7gmtfpdceje7ad9q8zehcyjadxd1bk8i6k8ie562g0ai5clu6h6iblbmckh5i6g0',
  strong: '5k84ccg7f1quk96u9x9xbbho8c998c8ag3g3g3g3g3g3g3g3g3g39c9chohohoh1rqjpjmk1k8iogxm2kc7ug9jbfungkclqimlqjxijh7k4inqij2ithm9f8a9fhoe35tfgggf7ggfl8jgfg8706yf370nxg8gmgggga2f18qg7epl2f6epe5ay6tayho5kg4b499nr7s7sdededwrsqtg4',
  words: '5s7nakg6e9qgjc5x9v9vbbhe7r997r86ftftftftftftftftftft8b8bheheheg5rwj0jfk8kdish0m4kf7hfmiheznjkflvihlvk6iogvkbi2prixi9hn8c868chedj59f6ftehftf97vfjfp6c69ed6cnwfpfwftft9be98bfoe3k6ece3dv9x6t9xhe5sfub499ni6r6rb6b6dwrsnsg5',
};
