/* Measured by `scripts/measure-type.mjs`; do not edit by hand. */

/** The letters measured, in the order of each row. */
export const LETTERS = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ‘’“”–—…•‹›€−";

export type TextStyle = 'title' | 'small' | 'axis' | 'phrase';

/** For each letter its advance in fiftieths of a CSS pixel, as two digits of base 36. */
export const ADVANCES: Readonly<Record<TextStyle, string>> = {
  title:
    '3e567oa696ggcf4a6f6f7ab1555r555b9v9p9w9w9v9w9w9k9v9v5q5qb1b1b1adgzc1bzcbcfbeabdhch4y9zbx9qemchdcbgdcc7bbamcbbggcbpbmaw635b63b18n3q9la49ea49n5da09y4e4d9c4eeq9za7a4a467965g9y8zd09c8z8q6z4a6zb13e569v9yama24a9w5bd56u9vb100d5567ab163633qa1a65n3z636p9verereradc1c1c1c1c1c1h1cbbebebebe4y4y4y4ycfchdcdcdcdcdcb1dccbcbcbcbbmbqap9l9l9l9l9l9lfa9e9n9n9n9n4e4e4e4eaf9za7a7a7a7a7b1a79y9y9y9y8za48z4t4t88888ggug97q65659zb1',
  small:
    '3h4l6c9p8kfvbm3k5x5x6sag4o5k4o4x9k8s9h9l9a9j9l939l9k5050agagag9pgrbfboc5c8baa7dac94i9db390e4c9d4b3d4c4b7a4c7aufgbdayal504x50ag8438949i8p9i964j9c9f3t3r8m3tec9f9j9i9i5l8k509f8gc48m8g8c5y435yag3h4l9h9i9i9e439i4pck6g97ag00ck536oag5s5s389i9h5k3i5s6c97e4e4e49pbfbfbfbfbfbfgoc5babababa4i4i4i4ic8c9d4d4d4d4d4agd4c7c7c7c7aybcac949494949494ex8p969696963t3t3t3t9j9f9j9j9j9j9jag9j9f9f9f9f8g9f8g42426p6p8cgoea6l5x5x9pag',
  axis:
    '3c4k6b9g8afcb93j5v5v6qa74j5e4j4v989898989898989898984x4xa7a7a79eg5b1b9bpbsau9scrbu4e93as8rdpbucoaqcoboar9ubqaif0azaoa9514v51a77v368u978g978w4h91943r3q8e3rdv949997975g8a4u9485bs8d85825x405xa73c4k96979k9940974lc7698ya700c74w6oa75m5m3697985c3g5m668ydpdpdp9eb1b1b1b1b1b1g2bpauauauau4e4e4e4ebsbucococococoa7cobqbqbqbqaoaz9z8u8u8u8u8u8uef8g8w8w8w8w3r3r3r3r9a949999999999a7999494949485968540406o6o80g0dx6m5q5q9da7',
  phrase:
    '4j5a6ob1b1fide3q525288a34j6o4e5eb1b1b1b1b1b1b1c7b1b15057a3a3a38khad3c4d5e2c6b8e6ew6k84djb2i6ecegb9efcdakcde8cxhvdccobp684z69a37c9ea19e7qa2835j8za25r569j59fgau93a89e806z6fah9gdf9u9m8g674v66a34j4wb1b18ob14v9y9efx8s8va300an9e7da36q699eb4bc4p9e588d91eufgew8vd3d3d3d3d3d3ipd5c6c6c6c66k6k6k6ke2ecegegegegega3eoe8e8e8e8cobaana1a1a1a1a1a1dw7q838383835r5r5u5r97au9393939393a39fahahahah9m9h9m4k4l7w7x9hcfc87z535ab1a3',
};
