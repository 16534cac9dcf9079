/* Measured by `scripts/measure-type.mjs`; do not edit by hand. */

/** The letters measured, in the order of each row. */
export const LETTERS = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ £°·½‘’“”–—…€";

export type TextStyle = 'title' | 'small' | 'phrase';

/** For each letter its advance in fiftieths of a CSS pixel, as two digits of base 36. */
export const ADVANCES: Readonly<Record<TextStyle, string>> = {
  title:
    '3e567oa696ggcf4a6f6f7ab1555r555b9y9y9y9y9y9y9y9y9y9y5q5qb1b1b1adgzc1bzcbcfbeabdhch4y9zbx9qemchdcbgdcc7bbamcbbggcbpbmaw635b63b18n3q9la49ea49n5da09y4e4d9c4eeq9za7a4a467965g9y8zd09c8z8q6z4a6zb13e9y7a5ner4t4t88888ggug99z',
  small:
    '3h4l6c9p8kfvbm3k5x5x6sag4o5k4o4x9i9i9i9i9i9i9i9i9i9i5050agagag9pgrbfboc5c8baa7dac94i9db390e4c9d4b3d4c4b7a4c7aufgbdayal504x50ag8438949i8p9i964j9c9f3t3r8m3tec9f9j9i9i5l8k509f8gc48m8g8c5y435yag3h9i6o5ke442426p6p8cgoea9p',
  phrase:
    '4j5a6ob1b1fide3q525288a34j6o4e5eb1b1b1b1b1b1b1c7b1b15057a3a3a38khad3c4d5e2c6b8e6ew6k84djb2i6ecegb9efcdakcde8cxhvdccobp684z69a37c9ea19e7qa2835j8za25r569j59fgau93a89e806z6fah9gdf9u9m8g674v66a34jb17d4pfg4k4l7w7x9hcfc8b1',
};
