package vn.hocbaso.signing.provider.pkcs11;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

/** A module that was loaded into this process. Safe for concurrent use if the module is. */
final class NativeCryptoki implements Cryptoki {

  private static final long OS_LOCKING = 2;
  private static final long SERIAL_SESSION = 4;
  private static final long USER = 1;
  private static final Set<Long> USER_STATES = Set.of(1L, 3L);
  private static final int HANDLES_AT_ONCE = 256;
  private static final int LONGEST_SIGNATURE = 1024;
  private static final int SIZE = Long.BYTES;

  /** Places of the functions in CK_FUNCTION_LIST, which begins with a version of two bytes. */
  private enum Place {
    C_Initialize(0),
    C_GetSlotList(4),
    C_GetTokenInfo(6),
    C_GetMechanismList(7),
    C_OpenSession(12),
    C_CloseSession(13),
    C_GetSessionInfo(15),
    C_Login(18),
    C_Logout(19),
    C_GetAttributeValue(24),
    C_FindObjectsInit(26),
    C_FindObjects(27),
    C_FindObjectsFinal(28),
    C_SignInit(42),
    C_Sign(43);

    private final long offset;

    Place(int index) {
      this.offset = (index + 1L) * SIZE;
    }
  }

  // Held, not used: a library that nobody refers to is unloaded, and its function table with it.
  @SuppressWarnings("unused")
  private final NativeLibrary library;

  private final Pointer functions;

  private NativeCryptoki(NativeLibrary library, Pointer functions) {
    this.library = library;
    this.functions = functions;
  }

  /**
   * Loads and initialises a module.
   *
   * @throws ProviderUnavailableException when there is no such library or it is not a module
   */
  static NativeCryptoki load(Path module) {
    if (Native.LONG_SIZE != SIZE || Native.POINTER_SIZE != SIZE) {
      throw new ProviderUnavailableException("PKCS#11 modules need 64-bit Linux or macOS");
    }
    try {
      NativeLibrary library = NativeLibrary.getInstance(module.toString());
      PointerByReference list = new PointerByReference();
      require(
          "C_GetFunctionList",
          library.getFunction("C_GetFunctionList").invokeLong(new Object[] {list}));
      NativeCryptoki loaded = new NativeCryptoki(library, list.getValue());
      loaded.initialise();
      return loaded;
    } catch (UnsatisfiedLinkError missing) {
      throw new ProviderUnavailableException("the PKCS#11 module cannot be loaded");
    }
  }

  private void initialise() {
    try (Memory arguments = zeroed(6 * SIZE)) {
      arguments.setLong(4 * SIZE, OS_LOCKING);
      call(Place.C_Initialize, arguments);
    } catch (CryptokiException fault) {
      if (fault.code() != CryptokiException.ALREADY_INITIALISED) {
        throw fault;
      }
    }
  }

  @Override
  public List<Long> slots() {
    LongByReference count = new LongByReference();
    call(Place.C_GetSlotList, (byte) 1, Pointer.NULL, count);
    if (count.getValue() == 0) {
      return List.of();
    }
    try (Memory found = zeroed(count.getValue() * SIZE)) {
      call(Place.C_GetSlotList, (byte) 1, found, count);
      return Arrays.stream(found.getLongArray(0, (int) count.getValue())).boxed().toList();
    }
  }

  @Override
  public TokenInfo tokenInfo(long slot) {
    try (Memory info = zeroed(256)) {
      call(Place.C_GetTokenInfo, slot, info);
      String label = new String(info.getByteArray(0, 32), StandardCharsets.UTF_8).strip();
      return new TokenInfo(label, info.getLong(96), info.getLong(144), info.getLong(136));
    }
  }

  @Override
  public Set<Long> mechanisms(long slot) {
    LongByReference count = new LongByReference();
    call(Place.C_GetMechanismList, slot, Pointer.NULL, count);
    try (Memory found = zeroed(Math.max(1, count.getValue()) * SIZE)) {
      call(Place.C_GetMechanismList, slot, found, count);
      Set<Long> mechanisms = new TreeSet<>();
      Arrays.stream(found.getLongArray(0, (int) count.getValue())).forEach(mechanisms::add);
      return mechanisms;
    }
  }

  @Override
  public long openSession(long slot) {
    LongByReference session = new LongByReference();
    call(Place.C_OpenSession, slot, SERIAL_SESSION, Pointer.NULL, Pointer.NULL, session);
    return session.getValue();
  }

  @Override
  public void closeSession(long session) {
    call(Place.C_CloseSession, session);
  }

  @Override
  public boolean loggedIn(long session) {
    try (Memory info = zeroed(4 * SIZE)) {
      call(Place.C_GetSessionInfo, session, info);
      return USER_STATES.contains(info.getLong(SIZE));
    }
  }

  @Override
  public void login(long session, byte[] pin) {
    Memory copy = bytes(pin);
    try {
      call(Place.C_Login, session, USER, copy, (long) pin.length);
    } finally {
      copy.clear();
      copy.close();
    }
  }

  @Override
  public void logout(long session) {
    call(Place.C_Logout, session);
  }

  @Override
  public List<Long> find(long session, List<Attribute> attributes) {
    try (Memory values = bytes(joined(attributes));
        Memory template = zeroed(attributes.size() * 3L * SIZE)) {
      long at = 0;
      for (int i = 0; i < attributes.size(); i++) {
        long entry = i * 3L * SIZE;
        int length = attributes.get(i).value().length;
        template.setLong(entry, attributes.get(i).type());
        template.setPointer(entry + SIZE, values.share(at));
        template.setLong(entry + 2 * SIZE, length);
        at += length;
      }
      call(Place.C_FindObjectsInit, session, template, (long) attributes.size());
      return found(session);
    }
  }

  private List<Long> found(long session) {
    List<Long> objects = new ArrayList<>();
    LongByReference count = new LongByReference();
    try (Memory handles = zeroed(HANDLES_AT_ONCE * SIZE)) {
      do {
        call(Place.C_FindObjects, session, handles, (long) HANDLES_AT_ONCE, count);
        Arrays.stream(handles.getLongArray(0, (int) count.getValue())).forEach(objects::add);
      } while (count.getValue() == HANDLES_AT_ONCE);
      return objects;
    } finally {
      call(Place.C_FindObjectsFinal, session);
    }
  }

  @Override
  public byte[] attribute(long session, long object, long type) {
    try (Memory entry = zeroed(3 * SIZE)) {
      entry.setLong(0, type);
      call(Place.C_GetAttributeValue, session, object, entry, 1L);
      int length = (int) entry.getLong(2 * SIZE);
      try (Memory value = zeroed(Math.max(1, length))) {
        entry.setPointer(SIZE, value);
        call(Place.C_GetAttributeValue, session, object, entry, 1L);
        return value.getByteArray(0, length);
      }
    }
  }

  @Override
  public byte[] sign(long session, long key, Mechanism mechanism, byte[] data) {
    long[] numbers = mechanism.parameters();
    try (Memory parameters = zeroed(Math.max(1, numbers.length) * SIZE);
        Memory chosen = zeroed(3 * SIZE);
        Memory input = bytes(data);
        Memory value = zeroed(LONGEST_SIGNATURE)) {
      chosen.setLong(0, mechanism.type());
      if (numbers.length > 0) {
        parameters.write(0, numbers, 0, numbers.length);
        chosen.setPointer(SIZE, parameters);
        chosen.setLong(2 * SIZE, numbers.length * SIZE);
      }
      call(Place.C_SignInit, session, chosen, key);
      LongByReference length = new LongByReference(LONGEST_SIGNATURE);
      call(Place.C_Sign, session, input, (long) data.length, value, length);
      return value.getByteArray(0, (int) length.getValue());
    }
  }

  private void call(Place place, Object... arguments) {
    require(
        place.name(),
        Function.getFunction(functions.getPointer(place.offset)).invokeLong(arguments));
  }

  private static void require(String function, long code) {
    if (code != 0) {
      throw new CryptokiException(function, code);
    }
  }

  private static Memory zeroed(long size) {
    Memory memory = new Memory(size);
    memory.clear();
    return memory;
  }

  private static Memory bytes(byte[] content) {
    Memory memory = new Memory(Math.max(1, content.length));
    memory.write(0, content, 0, content.length);
    return memory;
  }

  private static byte[] joined(List<Attribute> attributes) {
    byte[] all = new byte[attributes.stream().mapToInt(one -> one.value().length).sum()];
    int at = 0;
    for (Attribute attribute : attributes) {
      System.arraycopy(attribute.value(), 0, all, at, attribute.value().length);
      at += attribute.value().length;
    }
    return all;
  }
}
