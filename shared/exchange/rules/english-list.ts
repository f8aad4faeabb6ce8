// English words that a made passphrase is drawn from: plain, short, and easy to say on the telephone.

export const englishList = `
  able acid acorn acre actor adult after again agent agile alarm album alder alert alley almond alpha amber amount anchor angle
  animal ankle answer apple apron arch arena armour arrow artist ash aspen atlas attic autumn avenue award axle baby back bacon
  badge badger bagel baker balance ball ballet balloon bamboo banana band banjo bank banner barber bark barley barn barrel basket
  bath beach bead beaker beam bean bear beard beaver bed bee beech beetle bell belt bench berry bicycle birch bird biscuit blanket
  blaze block bloom blossom blue board boat body bolt bone bonfire bonnet book boot border bottle boulder bow bowl box bracket
  branch brass bread breakfast breeze brick bridge bright brook broom brother brown brush bubble bucket buckle bud budget buffalo
  bugle builder bulb bundle bunny burger bus bush butter button cabbage cabin cabinet cable cactus cake calendar calf camel camera
  camp canal candle candy canoe canvas canyon cape capital captain car caravan card cargo carol carpet carriage carrot cart carton
  carver castle cat catalogue cattle cave cedar ceiling cellar cello cement centre cereal chain chair chalk chamber change chapel
  chapter charm chart cheese chef cherry chess chest chicken chief child chimney chin chisel chocolate choice choir chord circle
  citrus city clam clarinet class clay clean clerk cliff climb cloak clock cloth cloud clover club coach coal coast coat cobble
  cocoa coconut coffee coin collar colour column comb comet common compass concert cone cook copper coral cord cork corn corner
  corridor cosmos cottage cotton council counter country county couple court cousin cover cow crab cradle craft crane crater crayon
  cream creek crest cricket crocus crop crow crowd crown crumb crust crystal cube cuckoo cup cupboard curl current curtain curve
  cushion custard cycle cymbal dahlia dairy daisy dam dance dawn day decimal deck deer delta denim desert desk diamond diary dice
  diesel dinner dipper disc dish diver dock doctor dog doll dolphin domino donkey door double dough dove dragon drama drawer dream
  dress drift drill drum dry duchess duck duet duke dune dust duty eagle earl early earth easel east easy echo edge eel egg eight
  elbow elder elephant elm ember emerald empty engine envelope equal evening event exit eyebrow fabric face fact factory fair falcon
  family fan farm farmer father feast feather fellow felt fence fern ferry festival fiddle field fig film final finch finger fir
  fire first fish five flag flagon flame flask flat flax fleece fleet flint float flock floor flour flower flute foal fog folder
  folk food foot forest forge fork fort forty forum fossil fountain four fox frame fresh friend fringe frog frost fruit fudge full
  funnel fur future gable galaxy gallery game gander garage garden garlic garnet gate gauge gazelle gem general gentle giant ginger
  giraffe glacier glad glass globe glove glue goat gold golden golf goose gorse gown grain grand granite grape grass gravel gravy
  great green greyhound grid grocer grove guard guest guide guitar gull gust hair half hall hammer hammock hamper hamster hand
  handle happy harbour hare harness harp harvest hat hatch hawk hawthorn hay hazel head heart heath heather hedge heel height helmet
  hen herald herb herd heron hickory high hill hinge hockey holiday hollow holly home honest honey hood hoof hook hoop horn hornet
  horse hotel hour house human humble hundred hut hyacinth hydrant iceberg icicle idea igloo inch indigo ink inlet insect instant
  iris iron island item ivory ivy jackal jacket jade jam january jar jasmine jaw jay jelly jersey jet jewel jigsaw join joiner
  journal journey judge jug juice july jumble jumper june juniper jury kayak keen keeper kennel kernel kettle key keyboard kiln kilt
  kind king kiosk kitchen kite kitten kiwi knee knight knot koala label labour lace ladder lady lagoon lake lamb lamp lance land
  lane lantern larch large lark laurel lavender lawn lead leaf leather ledger leek left lemon length lens leopard lesson letter
  lettuce level lever library lid light lilac lily lime limpet line linen lion lizard llama loaf lobster local lock locket lodge
  loft log long loop lotus loud lounge loyal lucky lunar lunch lupin lyric machine magnet magpie maiden mallet mango mantle maple
  marble march margin marigold market marsh mason master match mauve maxim may mayor maze meadow meal measure medal melody melon
  member mentor merry metal meteor metre midday middle milk mill mineral minnow mint minute mirror mitten model modern mole moment
  monday money monkey month moon moor moose morning moss moth mother motor mountain mouse mouth muffin mug mulberry mule music
  mussel mustard mutton myrtle napkin narrow nation native nature navy neat neck nectar needle nephew nest nettle neutral newt
  nickel niece night nine noble noon north nose note notebook novel number nurse nut nutmeg oak oar oasis oat oboe ocean october
  octopus office often oil olive omelette onion onyx opal open opera orange orbit orchard orchid organ origin osprey ostrich otter
  oval oven owl owner ox oxygen oyster paddle page pail paint pair palace palm pancake panda panel pansy panther pantry paper parade
  parcel parent parish park parlour parrot parsley parsnip party pass pastry path patrol pattern pavement paw peace peach peacock
  peanut pear pearl pebble pedal pelican pen pencil penguin penny people pepper petal phone photo piano picnic picture pie pier
  pigeon pike pillar pillow pilot pine pink pint pipe pitcher pixel pizza place plain planet plank plant plate platform play plaza
  pliers plough plum plume pocket poem poet polar pole polish pollen polo pond pony poplar poppy porch porridge port portrait
  postcard pot potato potter powder prairie present press primrose prince print prism prize profit prompt proof prose proud puddle
  puffin pulley pump pumpkin pupil puppet puppy purple purse puzzle quarry quarter quartz quay queen quick quiet quill quilt quince
  quiz rabbit raccoon radar radio radish raft rail rain rainbow raisin ramp ranch ranger rapid raven reader ready real recipe record
  red reed reef reindeer relay rescue reserve rhubarb rhyme ribbon rice ridge right ring ripple river road robin robot rock rocket
  roof room root rope rose rosemary rotor round rover row royal ruby rudder rug ruler runner rural rust rye saddle saffron sage sail
  sailor salad salmon salt same sand sandal sapling sapphire sardine satchel satin saturn sauce saucer saw scale scarf scene scholar
  school science scissors scooter score scout screen sea seal seaside season seat second secret seed senate seven shade shadow
  shamrock shape shark sharp shawl shed sheep sheet shelf shell shield ship shirt shoe shop shore short shovel shower shrub shutter
  signal silk silver simple singer sister six sketch skirt sky slate sledge sleeve slice slipper slope slow small smile smoke smooth
  snail snow soap sock sofa soft soil solar soldier solid sonnet soup south spade spaniel spark sparrow spear spice spider spiral
  spire spoon sport spring spruce square squash squirrel stable staff stage stair stall stamp star station statue steam steel steep
  stem step steward stile stone stool stork storm story stove straw stream street string studio sugar suit summer sun sunday sunset
  supper surf swallow swan swift swing sycamore syrup table tablet tailor talent tambourine tandem tangle tank tape tapestry tart
  tartan taxi tea teacher team teapot temple ten tennis tent terrace thatch theatre thimble thistle thorn thread three throne thrush
  thumb thunder thyme ticket tide tiger tile timber tin toast toffee tomato ton topaz torch tortoise total toucan tower town toy
  track tractor trail train tram treasure tree trellis triangle tribe trout trowel truck trumpet trunk tulip tunnel turban turkey
  turnip turtle tutor twelve twenty twig twin umbrella uncle under uniform union unit upper urban useful valley van vanilla vase
  vault velvet verse vessel vest viaduct video village vine vinegar viola violet violin visit vivid voice volcano volume voyage
  waffle wagon waist walnut walrus waltz warden warm wasp watch water wave wax weasel weather weaver wedge week well west whale
  wheat wheel whisker whistle white wicket wide willow wind window winner winter wise witness wolf wonder wood woodland wool word
  work world worm wreath wren wrist writer yacht yard yarn year yeast yellow yoga yogurt young zebra zenith zero zinc zone
`
  .trim()
  .split(/\s+/u);
